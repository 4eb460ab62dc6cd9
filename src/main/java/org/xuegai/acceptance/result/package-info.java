/** What a conclusion changes, and what false material does. Source: domain 2.4 step 11 and exceptions */
package org.xuegai.acceptance.result;
