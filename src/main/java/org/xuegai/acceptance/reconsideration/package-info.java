/** A society asks three other experts. Source: domain 2.4 step 9 */
package org.xuegai.acceptance.reconsideration;
