/** What is to be done: the projection of the engine's tasks and the one gate to them. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.inbox;
