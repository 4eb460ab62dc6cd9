/** The list of a batch: proposed, decided, published, announced. Source: domain 2.4 steps 6 to 10 */
@org.springframework.modulith.NamedInterface("list")
package org.xuegai.acceptance.list;
