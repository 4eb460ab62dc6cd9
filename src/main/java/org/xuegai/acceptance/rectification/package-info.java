/** Putting right what failed, and looking again. Source: domain 2.4 step 5 */
package org.xuegai.acceptance.rectification;
