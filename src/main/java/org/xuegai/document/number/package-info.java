/** 文号: continuous numbers, never used twice. Source: D11 */
@org.springframework.modulith.NamedInterface("number")
package org.xuegai.document.number;
