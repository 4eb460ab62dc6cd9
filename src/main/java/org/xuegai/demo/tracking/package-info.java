/** The demo's follow-up of tasks, made by running the process. */
package org.xuegai.demo.tracking;
