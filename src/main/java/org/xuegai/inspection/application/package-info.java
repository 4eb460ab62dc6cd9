/** The society's application and self-assessment. Source: domain 2.3 steps 1 and 2 */
package org.xuegai.inspection.application;
