/** 材料虚假: reported by the department, found by the vice chair, kept on the society's record. Source: D2-6, D4-1 */
@org.springframework.modulith.NamedInterface("falsematerial")
package org.xuegai.request.falsematerial;
