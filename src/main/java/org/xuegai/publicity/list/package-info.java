/** Lists that are made public as one, and the cases that go along with them. */
@org.springframework.modulith.NamedInterface("list")
package org.xuegai.publicity.list;
