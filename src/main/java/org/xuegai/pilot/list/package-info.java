/** The list of a batch: proposed, decided, published, announced. Source: domain 2.2 steps 7 to 10 */
package org.xuegai.pilot.list;
