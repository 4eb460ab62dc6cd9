/** The record, the group's opinion and the signatures. Source: domain 2.3 steps 13 to 15 */
package org.xuegai.inspection.opinion;
