import { describeOddAnswers } from "../test/support/oddAnswers.ts"

describeOddAnswers(1)
