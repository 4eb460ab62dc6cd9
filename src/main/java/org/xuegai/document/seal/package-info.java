/** The page that a society prints, stamps, scans and uploads, and the code read back from the scan. */
@org.springframework.modulith.NamedInterface("seal")
package org.xuegai.document.seal;
