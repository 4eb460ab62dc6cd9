/** Papers: numbers, printed forms, sealed pages, archive packages. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.document;
