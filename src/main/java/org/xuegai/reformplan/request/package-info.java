/** What may be asked for beside a plan's own process: more time, or a change of an approved plan. */
package org.xuegai.reformplan.request;
