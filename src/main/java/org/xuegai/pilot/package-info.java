/** The 两化 pilot: its standards, batches, candidates, lists and agreements. Source: S3; domain 2.2. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.pilot;
