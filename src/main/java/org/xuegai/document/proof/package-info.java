/** 公开核验: whether a certificate is genuine, for anybody who has its number. */
@org.springframework.modulith.NamedInterface("proof")
package org.xuegai.document.proof;
