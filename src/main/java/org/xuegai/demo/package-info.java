/** The demo: its societies and people. Loaded in the profile {@code demo} only. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.demo;
