/** Experts: their register, who may sit in which group, the draw, the invitation, and recusal. Source: domain 2.3, D3 */
@org.springframework.modulith.ApplicationModule
package org.xuegai.expert;
