/** Papers of a case as they are kept; a folder below for each kind of them. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.document;
