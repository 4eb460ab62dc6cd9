/** The frame around every page: navigation, language, help, what a refusal looks like, trace ids. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.web;
