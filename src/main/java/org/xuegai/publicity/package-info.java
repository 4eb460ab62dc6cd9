/** 公示 as a stage that any process calls: public notices, objections to them, their verification and answer. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.publicity;
