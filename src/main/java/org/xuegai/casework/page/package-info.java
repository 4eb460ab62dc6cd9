/** Cases to be read: their list, the page of one, the same for scripts. */
@org.springframework.modulith.NamedInterface("page")
package org.xuegai.casework.page;
