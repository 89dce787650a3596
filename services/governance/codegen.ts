import { serverTypes } from '@encommun/tooling/codegen'

export default serverTypes({
  contextType: '../context.ts#GovernanceContext',
  mappers: {
    Need: '../needs/need.rules.ts#Need as NeedRecord',
    NeedAnswer: '../needs/need.rules.ts#Answer as AnswerRecord',
    NeedChange: '../needs/need.rules.ts#Change as ChangeRecord',
    NeedJoining: '../joinings/joining.store.ts#Joining as JoiningRecord',
  },
})
