/** Steps and the tale of the consultation. */
package org.xuegai.demo.consultation;
