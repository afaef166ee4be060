import { library } from '../../tsup.base.js'

export default library({
  entry: {
    index: 'src/index.ts',
    'rule-tester': 'src/rule-tester/rule-tester.ts',
    media: 'src/media/index.ts',
  },
})
