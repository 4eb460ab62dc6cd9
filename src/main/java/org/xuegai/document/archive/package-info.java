/** 整理归档: what belongs into the package of a case, its list and numbers, and the sealing. Source: domain 2.0.3 归档 */
package org.xuegai.document.archive;
