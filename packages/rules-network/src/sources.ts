import type { RuleSource } from '@lisible/core'

function source(title: string, url: string, date: string): RuleSource {
  return { title, url, date }
}

/** What the rules of this package rest on, each written once and cited by several. */
export const sources = {
  xCounting: source(
    'X, Counting characters',
    'https://docs.x.com/fundamentals/counting-characters',
    '2026-05-20',
  ),
  xOpenApi: source(
    'X, OpenAPI 2.167',
    'https://github.com/xdevplatform/docs/blob/2871328/openapi.json',
    '2026-08-22',
  ),
  twitterText: source(
    'twitter-text 3',
    'https://github.com/twitter/twitter-text/tree/30e2430d',
    '2021-10-21',
  ),
  atproto: source(
    'Bluesky, rich text',
    'https://github.com/bluesky-social/atproto/tree/d6296a1c/packages/api/src/rich-text',
    '2026-08-20',
  ),
  blueskyLexicon: source(
    'Bluesky, lexicon of posts',
    'https://github.com/bluesky-social/atproto/tree/d6296a1c/lexicons/app/bsky',
    '2026-08-20',
  ),
  mastodonTag: source(
    'Mastodon 4.6, tag.rb',
    'https://github.com/mastodon/mastodon/blob/df1439c1/app/models/tag.rb',
    '2026-08-07',
  ),
  mastodonPolls: source(
    'Mastodon, validators of polls',
    'https://github.com/mastodon/mastodon/tree/df1439c1/app/validators',
    '2026-08-07',
  ),
  mastodonMention: source(
    'Mastodon, account.rb',
    'https://github.com/mastodon/mastodon/blob/df1439c1/app/models/account.rb',
    '2026-08-07',
  ),
  tdlib: source(
    'TDLib, MessageEntity.cpp',
    'https://github.com/tdlib/td/blob/022d6020/td/telegram/MessageEntity.cpp',
    '2026-07-17',
  ),
  instagramHashtags: source(
    'Instagram, Use hashtags',
    'https://help.instagram.com/351460621611097',
    '2026-09-23',
  ),
  instagramApi: source(
    'Instagram, Content publishing API',
    'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
    '2026-09-11',
  ),
  threads: source('Threads API', 'https://developers.facebook.com/docs/threads/', '2026-07-02'),
  threadsChangelog: source(
    'Threads API, changelog',
    'https://developers.facebook.com/docs/threads/changelog/',
    '2026-04-14',
  ),
  threadsBytes: source(
    'Postiz, Threads counts bytes (#1946)',
    'https://github.com/gitroomhq/postiz-app/pull/1946',
    '2026-08-23',
  ),
  linkedinText: source(
    'LinkedIn, little text format',
    'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format',
    '2026-11-23',
  ),
  linkedinPoll: source(
    'LinkedIn, Poll API',
    'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/poll-post-api',
    '2026-11-23',
  ),
  linkedinVideo: source(
    'LinkedIn, Videos API',
    'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/videos-api',
    '2026-11-23',
  ),
  youtubeVideos: source(
    'YouTube Data API, videos',
    'https://developers.google.com/youtube/v3/docs/videos',
    '2026-11-23',
  ),
  youtubeHashtags: source(
    'YouTube, Use hashtags',
    'https://support.google.com/youtube/answer/6390658',
    '2026-11-23',
  ),
  pinterestSpecs: source(
    'Pinterest, Product specs',
    'https://help.pinterest.com/en/business/article/pinterest-product-specs',
    '2026-10-10',
  ),
  telegramBot: source('Telegram Bot API', 'https://core.telegram.org/bots/api', '2026-11-23'),
  zernio: source('Zernio, rules of platforms', 'https://github.com/zernio-dev/zernio-api', '2026-08-22'),
  googlePosts: source(
    'Google Business Profile, posts',
    'https://support.google.com/business/answer/6103862',
    '2026-09-23',
  ),
  facebookPages: source(
    'Facebook, Pages API, posts',
    'https://developers.facebook.com/docs/pages-api/posts',
    '2026-09-11',
  ),
  commonMark: source('CommonMark 0.31.2', 'https://spec.commonmark.org/0.31.2/', '2024-01-28'),
  uri: source('RFC 3986, Uniform Resource Identifier', 'https://www.rfc-editor.org/rfc/rfc3986', '2005-01'),
} as const satisfies Record<string, RuleSource>
