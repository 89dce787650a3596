import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '@encommun/local'
import { expect, test } from '@jest/globals'
import { Deployment } from 'kubernetes-models/apps/v1'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1'
import { ConfigMap, Namespace, Secret, Service } from 'kubernetes-models/v1'
import { parse, parseAllDocuments } from 'yaml'
import { commandOf, documentedSettings, neededSettings, processes, textOf } from './platform-in-containers.ts'

const FOLDER = 'infra/kubernetes/manifests'
const MODELS = {
  Deployment,
  HorizontalPodAutoscaler,
  NetworkPolicy,
  PodDisruptionBudget,
  ConfigMap,
  Namespace,
  Secret,
  Service,
}
type Manifest = { apiVersion: string; kind: keyof typeof MODELS; metadata: { name: string; namespace?: string } } & any

const documentsOf = (path: string): Manifest[] => parseAllDocuments(textOf(path)).map((document) => document.toJS())
const files = readdirSync(join(repository, FOLDER)).filter((name) => name !== 'kustomization.yaml')
const manifests = files.flatMap((name) => documentsOf(`${FOLDER}/${name}`))
const secrets = documentsOf('infra/kubernetes/secrets.example.yaml')
const all = [...manifests, ...secrets]
const named = (kind: keyof typeof MODELS, name: string): Manifest =>
  all.find((manifest) => manifest.kind === kind && manifest.metadata.name === name)
const containerOf = (name: string) => named('Deployment', name)?.spec.template.spec.containers[0]

test.each(all.map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest]))(
  '%s is valid by the schema of Kubernetes',
  (_, manifest) => {
    const Model = MODELS[manifest.kind as keyof typeof MODELS]
    expect(Model.apiVersion).toBe(manifest.apiVersion)
    expect(() => new Model(manifest).validate()).not.toThrow()
  },
)

test('a manifest with a mistake in it is found', () => {
  const wrong = structuredClone(named('Deployment', 'gateway'))
  wrong.spec.template.spec.containers[0].ports[0].containerPort = 'graph'
  expect(() => new Deployment(wrong).validate()).toThrow('containerPort must be integer')
})

test('the kustomization applies each manifest once', () => {
  expect(parse(textOf(`${FOLDER}/kustomization.yaml`)).resources.toSorted()).toEqual(files.toSorted())
})

test.each(processes.map((process) => [process.name, process] as const))(
  '%s has its deployment, with the command and all settings that it needs',
  (name, process) => {
    const container = containerOf(name)
    const image = name === 'communications-worker' ? 'communications' : name
    expect(container.image).toBe(`encommun/${image}:latest`)
    expect(container.command).toEqual(commandOf(process))
    const given = container.env.map((setting: { name: string }) => setting.name)
    expect(given).toEqual(expect.arrayContaining(neededSettings(process)))
    expect(given.filter((setting: string) => !documentedSettings.has(setting))).toEqual([])
    expect(named('HorizontalPodAutoscaler', name).spec.scaleTargetRef.name).toBe(name)
    expect(named('PodDisruptionBudget', name).spec.selector).toEqual(named('Deployment', name).spec.selector)
  },
)

test('no deployment stands for a process that does not exist', () => {
  const deployed = manifests.filter(({ kind }) => kind === 'Deployment').map(({ metadata }) => metadata.name)
  expect(deployed.toSorted()).toEqual(processes.map(({ name }) => name).toSorted())
})

test('each setting that a deployment takes from elsewhere stands there', () => {
  for (const { name } of processes)
    for (const { valueFrom } of containerOf(name).env) {
      const { secretKeyRef, configMapKeyRef } = valueFrom ?? {}
      if (secretKeyRef) expect(named('Secret', secretKeyRef.name).stringData).toHaveProperty(secretKeyRef.key)
      if (configMapKeyRef) expect(named('ConfigMap', configMapKeyRef.name).data).toHaveProperty(configMapKeyRef.key)
    }
})

test('only a service and the gateway know the key of the service', () => {
  for (const { name } of processes.filter((process) => process.name !== 'gateway')) {
    const keys = containerOf(name)
      .env.map((setting: any) => setting.valueFrom?.secretKeyRef?.key)
      .filter((key: string | undefined) => key?.startsWith('INTERNAL_TOKEN_KEY'))
    expect(keys).toEqual([`INTERNAL_TOKEN_KEY_${name.replace('-worker', '').toUpperCase()}`])
  }
})

test('only the gateway reaches the subgraphs', () => {
  const subgraphs = processes.map(({ name }) => name).filter((name) => !/^gateway$|-worker$/.test(name))
  const { podSelector, ingress } = named('NetworkPolicy', 'gateway-reaches-subgraphs').spec
  expect(podSelector.matchExpressions[0].values.toSorted()).toEqual(subgraphs.toSorted())
  expect(ingress[0].from).toEqual([{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'gateway' } } }])
  expect(named('NetworkPolicy', 'nobody-by-default').spec).toEqual({ podSelector: {}, policyTypes: ['Ingress'] })
})

test('the worker is scaled by the age of all its queues', () => {
  const folder = 'services/communications/src/jobs'
  const queues = readdirSync(join(repository, folder)).flatMap((name) =>
    [...textOf(`${folder}/${name}`).matchAll(/queue: '([a-z-]+)'/g)].map(([, queue]) => queue),
  )
  const metrics: any[] = named('HorizontalPodAutoscaler', 'communications-worker').spec.metrics
  const { metric } = metrics.find(({ type }) => type === 'External').external
  expect(metric.name).toBe('encommun_oldest_job_age_seconds')
  expect(metric.selector.matchExpressions[0].values).toEqual(expect.arrayContaining([...new Set(queues)]))
})
