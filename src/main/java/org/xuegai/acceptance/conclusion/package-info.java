/** From the rule to what people conclude. Source: domain 2.4 steps 1 to 4 */
package org.xuegai.acceptance.conclusion;
