/** When and where the group comes, who is there, and who is told. Source: domain 2.3 steps 3 to 10 */
package org.xuegai.inspection.visit;
