/** Steps of the acceptance for demo data and tests. */
package org.xuegai.demo.acceptance;
