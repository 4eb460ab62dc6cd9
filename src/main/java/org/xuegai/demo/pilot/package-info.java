/** The demo's pilot: its batch, applications, list and agreements, made by running the processes. */
package org.xuegai.demo.pilot;
