import type { RuleSource } from '@lisible/core'

function source(title: string, url: string, date: string): RuleSource {
  return { title, url, date }
}

/** Pages of networks that limit files; the whole list, value by value, is in the facts of each network. */
export const sources = {
  instagram: source(
    'Instagram, Content publishing API',
    'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
    '2026-09-11',
  ),
  linkedinImages: source(
    'LinkedIn, Images API',
    'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/images-api',
    '2026-11-23',
  ),
  linkedinVideos: source(
    'LinkedIn, Videos API',
    'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/videos-api',
    '2026-11-23',
  ),
  x: source(
    'X, Media best practices',
    'https://docs.x.com/x-api/media/quickstart/best-practices',
    '2026-06-01',
  ),
  mastodon: source(
    'Mastodon, media_attachment.rb',
    'https://github.com/mastodon/mastodon/blob/df1439c1/app/models/media_attachment.rb',
    '2026-08-07',
  ),
  tiktok: source(
    'TikTok, Content posting API',
    'https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide',
    '2026-09-11',
  ),
  telegram: source('Telegram, Bot API', 'https://core.telegram.org/bots/api', '2026-11-23'),
  instagramAspect: source(
    'Instagram, sizes of shared photos',
    'https://help.instagram.com/1631821640426723',
    '2026-09-23',
  ),
}
