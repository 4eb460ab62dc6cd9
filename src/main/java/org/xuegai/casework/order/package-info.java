/** Orders about a whole case: withdrawal by its society, suspension and termination by the department head. */
@org.springframework.modulith.NamedInterface("order")
package org.xuegai.casework.order;
