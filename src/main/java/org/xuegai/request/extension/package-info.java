/** 延期: more time, once, for any deadline that a module declares as one that can be moved. Source: domain 2.0.3 */
@org.springframework.modulith.NamedInterface("extension")
package org.xuegai.request.extension;
