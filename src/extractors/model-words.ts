/** What a number is the number of, by the words behind it. `open` where they do not say. */
export interface Counted {
  readonly noun: 'parameters' | 'models' | 'model' | 'data' | 'other' | 'open'
  /** `3B active parameters` */
  readonly isActive: boolean
}

const PHRASE = /^(?: ?\([BMT]\))?((?:[ -][A-Za-z]\w*(?:\.\w+)*)*)/
const PARAMETERS = /^param(?:eter)?s?$/i
/** Not all parameters of a model. */
const PARTIAL =
  /\b(?:trainable|tunable|learnable|additional|extra|new|fewer|more|less|adapter|LoRA)\b/i
/** Of these a number in millions is the size, while `1M models` are many. */
const MODEL = /^(?:model|transformer|variant|backbone|encoder|decoder|teacher|student|network)$/i
/** Names of architectures. */
const NETWORK = /^[A-Za-z]*(?:DiT|LL?M|LMM|MoE|VLA|SSM|ViT)s?$/
const MODELS =
  /^(?:models|transformers|checkpoints?|variants|versions?|backbones|encoders|decoders|teachers|students|polic(?:y|ies)|baselines?|networks|agents?|counterparts?|dense)$/i
/** A model's only right behind the number: `1B-scale`, and not `1B pixel-level`. */
const CLASS = /^(?:class|scales?|levels?|sized?|sizes)$/i
const DATA =
  /^(?:tokens?|contexts?|windows?|images|videos|clips|samples?|pairs?|examples?|instances?|documents?|frames?|hours?|people|users?|data|datasets?|corpus|corpora|points?|rows?|steps?|triplets?|benchmarks?)$/i
const STOP =
  /^(?:in|on|for|with|and|or|to|of|by|is|are|was|were|has|have|had|at|from|as|while|than|but|that|which|when|using|via|vs|across|per|under|despite|even|both|not|can|we|our|it|the|an?|after|before|into|over|without|trained)$/i
const MOST_WORDS = 6

/** Reads the words behind a number: `7B dense language models`. */
export function countedBy(behind: string): Counted {
  const phrase = PHRASE.exec(behind)![1]!
  const words = (phrase.match(/[A-Za-z][\w.]*-?/g) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => word.replace(/s-$/, 's'))
  const last = words.findIndex((word, index) => nounOf(word, index) !== undefined)
  const noun = last < 0 ? undefined : nounOf(words[last]!, last)
  if (noun === undefined || noun === 'stop')
    return { noun: last === 0 || words.length === 0 ? 'open' : 'other', isActive: false }
  if (noun !== 'parameters') return { noun, isActive: false }
  const before = words.slice(0, last)
  return {
    noun: PARTIAL.test(phrase) ? 'other' : noun,
    isActive: before.some((word) => /^activ/i.test(word)),
  }
}

/** A word in the singular with a hyphen behind it is no noun: `agent-specific data`. */
function nounOf(word: string, index: number): Counted['noun'] | 'stop' | undefined {
  if (PARAMETERS.test(word)) return 'parameters'
  if (MODEL.test(word)) return 'model'
  if (MODELS.test(word) || NETWORK.test(word) || (index === 0 && CLASS.test(word))) return 'models'
  if (DATA.test(word)) return 'data'
  return STOP.test(word) ? 'stop' : undefined
}

const SIZED =
  /^(?:param(?:eter)?s?|(?:language-?)?models?|[A-Z]*L[LM]?Ms?|variants?|checkpoints?|backbones?)$/i
const LEADS =
  /^(?:ranging|ranges?|from|of|at|to|between|sized?|sizes|scales?|up|as|large|small|just|only|both|varying|spanning|including|namely|counts?|are|with|in|different|various|such|the)$/i

/** Whether the words before a number say that it counts parameters: `models ranging from`. */
export function isCountedBefore(before: string): boolean {
  const words = before
    .trimEnd()
    .split(/[\s(,:~≈\\]+/)
    .toReversed()
    .filter(Boolean)
  const first = words.slice(0, MOST_WORDS + 1).find((word) => !LEADS.test(word))
  return first !== undefined && SIZED.test(first)
}

/** The words of a text in which `Name-7B` is a model and no gene. */
export const SUBJECT =
  /language model|transformer|neural|fine-?tun|pre-?train|diffusion|benchmark|\bagent|[LV]LM/i

/** Families whose names end in millions of parameters; what else does is a dataset: `OpenVid-1M`. */
const FAMILY =
  /(?:LM|GPT|BERT|T5|ViT|pythia|llama|qwen|gemma|mamba|opt|danube|granite|whisper|clip|falcon)[\d.]*-$/i
const DATASETS = /(?:^|-)(?:SA|LAION|COYO|XLand|\w*(?:Comp|Pajama|WebMath))-$/i
const LONGEST_NAME = 60
/** `Llama 3.1 ` before `8B` */
const SPACED = /(?:^|[\s(])(?=[\w.-]*[a-z])(?:[A-Z]|[a-z]+[A-Z])[\w.-]*(?: v?\d(?:\.\d)?)? $/

/** What is counted with letters. */
const NO_NAME =
  /^\W*(?:Fig|Figs|Figure|Figures|Table|Panel|Section|Appendix|Step|Stage|Phase|Type|Level|Part|Group|Class|Chromosome)\b/

/** The name that a number is the end of: `Llama-3.1-` before `8B`, or `Llama 3.1 `. */
export function nameBefore(text: string, end: number): string | undefined {
  const limit = Math.max(0, end - LONGEST_NAME)
  if (text[end - 1] !== '-') {
    const name = SPACED.exec(text.slice(limit, end))?.[0]
    return name === undefined || NO_NAME.test(name) ? undefined : name
  }
  let start = end
  while (start > limit && /[\w.+-]/.test(text[start - 1]!)) start -= 1
  const name = text.slice(start, end)
  return /[A-Za-z]/.test(name) ? name : undefined
}

/** Whether a name that ends in billions is that of a dataset. */
export function isDatasetName(name: string): boolean {
  return DATASETS.test(name)
}

/** Whether a name that ends in millions is that of a model. */
export function isModelFamily(name: string): boolean {
  return FAMILY.test(name)
}

const EXPLAINED =
  /(?<![\w.-])((?:[\w.]+-){1,9}[\d.]+[BT]),?:?(?: \(?(?:an?|the|our|is an?))?((?: [\w-]+){0,8})/g
const CALLED = /\b(?:data|dataset|corpus),? ((?:[\w.]+-){1,9}[\d.]+[BT])\b/g

/** Names that end in billions and are said to be of datasets: `XLand-100B, a large-scale dataset`. */
export function datasetsIn(text: string): string[] {
  const explained = Array.from(text.matchAll(EXPLAINED), ([, name = '', words = '']) =>
    /\b(?:dataset|corpus|corpora)\b/i.test(words) ? name : '',
  )
  return [...explained, ...Array.from(text.matchAll(CALLED), ([, name = '']) => name)]
}
