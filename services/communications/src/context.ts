import type { Database, Once, Publish, RequestContext, ServiceParts } from '@encommun/service-kit'
import type { CommunicationsConfig } from './config.ts'
import { createDeliveryStore, type DeliveryStore } from './deliveries/delivery.store.ts'
import { createGraphClient, type GraphClient } from './graph/graph-client.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { createNewsItemStore, type NewsItemStore } from './news/news-item.store.ts'
import { createNewsletterStore, type NewsletterStore } from './newsletters/newsletter.store.ts'
import { createRenderedNewsletterStore, type RenderedNewsletterStore } from './newsletters/rendered-newsletter.store.ts'
import { createSheetTurnStore, type SheetTurnStore } from './newsletters/sheet-turn.store.ts'
import { createNoticeStore, type NoticeStore } from './notices/notice.store.ts'
import { createKnownOfficeStore, type KnownOfficeStore } from './offices/known-office.store.ts'
import { createReminderStore, type ReminderStore } from './reminders/reminder.store.ts'
import { createSuppressionStore, type SuppressionStore } from './subscriptions/suppression.store.ts'

export type Stores = {
  knownOffices: KnownOfficeStore
  newsItems: NewsItemStore
  newsletters: NewsletterStore
  sheetTurns: SheetTurnStore
  rendered: RenderedNewsletterStore
  deliveries: DeliveryStore
  notices: NoticeStore
  reminders: ReminderStore
  suppressions: SuppressionStore
}
export type CommunicationsContext = RequestContext &
  Stores & {
    settings: CommunicationsConfig
    loaders: Loaders
    graph: GraphClient
    atomically: Database['atomically']
    publish: Publish
    once: (key: string, input: unknown, work: Parameters<Once>[3]) => ReturnType<Once>
  }

export function contextFactory({
  config,
  database,
  outbox,
  once,
}: ServiceParts<CommunicationsConfig>): (request: RequestContext) => CommunicationsContext {
  const stores: Stores = {
    knownOffices: createKnownOfficeStore(database),
    newsItems: createNewsItemStore(database),
    newsletters: createNewsletterStore(database),
    sheetTurns: createSheetTurnStore(database),
    rendered: createRenderedNewsletterStore(database),
    deliveries: createDeliveryStore(database),
    notices: createNoticeStore(database),
    reminders: createReminderStore(database),
    suppressions: createSuppressionStore(database, config.UNSUBSCRIBE_KEY),
  }
  const graph = createGraphClient({ url: config.GATEWAY_URL, key: config.SERVICE_TOKEN_KEY })
  return (request) => ({
    ...request,
    ...stores,
    settings: config,
    loaders: createLoaders(stores),
    graph,
    atomically: database.atomically,
    publish: outbox.publishIn(request),
    once: (key, input, work) => once(request, key, input, work),
  })
}
