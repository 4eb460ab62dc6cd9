/** The engine's side of cases: what a process may do to a case, and what a diagram says about its steps. */
@org.springframework.modulith.NamedInterface("engine")
package org.xuegai.casework.engine;
