/** What every module stands on: the clock, refusals, messages, JSON, settings, keyset pages. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.xuegai.platform;
