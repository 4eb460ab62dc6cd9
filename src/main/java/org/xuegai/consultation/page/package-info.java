/** What pages and API show of issues, meetings and resolutions. */
package org.xuegai.consultation.page;
