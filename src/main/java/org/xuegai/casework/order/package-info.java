/** Orders about a whole case: withdrawal by its society, suspension and termination by the department head. */
package org.xuegai.casework.order;
