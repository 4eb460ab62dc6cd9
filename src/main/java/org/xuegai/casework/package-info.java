/** Cases: their type, status, submissions and timeline; what is done with them lies in the folders below. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.casework;
