/** Forms on the server: reads, draws, binds and checks them. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.form;
