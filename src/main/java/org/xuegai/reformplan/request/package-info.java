/** What may be asked for about an approved plan: a change of its tasks. */
package org.xuegai.reformplan.request;
