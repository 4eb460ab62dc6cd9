/** The demo's inspections, made by running the processes. */
package org.xuegai.demo.inspection;
