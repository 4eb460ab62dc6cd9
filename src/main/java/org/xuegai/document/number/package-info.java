/** 文号: continuous numbers, never used twice. Source: D11 */
package org.xuegai.document.number;
