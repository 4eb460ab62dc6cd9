package org.xuegai.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the frame around the pages.
 *
 * @param signInsPerMinute sign-ins and token requests that one network address may try in a minute
 * @param publicPostsPerMinute objections and look-ups that one network address may send in a minute
 */
@ConfigurationProperties("xuegai.web")
record WebProperties(@DefaultValue("30") int signInsPerMinute, @DefaultValue("10") int publicPostsPerMinute) {}
