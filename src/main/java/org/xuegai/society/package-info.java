/** The register of member societies. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.society;
