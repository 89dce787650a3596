import { clientOperations, serverTypes } from '@encommun/tooling/codegen'

const server = serverTypes({
  contextType: '../context.ts#CommunicationsContext',
  mappers: {
    Newsletter: '../newsletters/newsletter.store.ts#Newsletter as NewsletterRecord',
    NewsletterSections: '../newsletters/newsletter.store.ts#Newsletter as NewsletterRecord',
    ReminderMailing: '../reminders/reminder.store.ts#Reminder as ReminderRecord',
    NewsItem: '../news/news-item.store.ts#NewsItem as NewsItemRecord',
  },
})

export default { ...server, generates: { ...server.generates, ...clientOperations('src/**/*.operations.graphql') } }
