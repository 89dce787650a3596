import { trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'

export const tracer = trace.getTracer('@encommun/service-kit')

/** Sends spans to an OTLP collector; without an address nothing is recorded and spans cost next to nothing. */
export function startTracing(service: string, endpoint: string | undefined): { close(): Promise<void> } {
  if (!endpoint) return { close: async () => {} }
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `encommun-${service}` }),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })),
    ],
  })
  provider.register({
    contextManager: new AsyncLocalStorageContextManager(),
    propagator: new W3CTraceContextPropagator(),
  })
  return { close: () => provider.shutdown() }
}
