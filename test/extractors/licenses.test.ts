import { describe, expect, test } from 'vitest'
import { type License, licenses } from '../../src/extractors.ts'
import { normalize } from '../../src/index.ts'
import { field } from './read.ts'

const stated = (abstract: string): readonly License[] =>
  (field(licenses, { abstract }) ?? []) as readonly License[]

const identifiers = (abstract: string): readonly (string | undefined)[] =>
  stated(abstract).map(({ spdx }) => spdx)

describe('a licence that is named exactly', () => {
  test.each([
    ['MIT license', 'MIT'],
    ['MIT License', 'MIT'],
    ['MIT licence', 'MIT'],
    ['Apache 2.0 license', 'Apache-2.0'],
    ['Apache-2.0 license', 'Apache-2.0'],
    ['Apache License 2.0', 'Apache-2.0'],
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['Apache v2 license', 'Apache-2.0'],
    ['BSD 3-Clause license', 'BSD-3-Clause'],
    ['3-clause BSD license', 'BSD-3-Clause'],
    ['BSD-2-Clause license', 'BSD-2-Clause'],
    ['MPL 2.0 license', 'MPL-2.0'],
    ['Mozilla Public License 2.0', 'MPL-2.0'],
    ['CC0 license', 'CC0-1.0'],
    ['CC BY 4.0 license', 'CC-BY-4.0'],
    ['CC-BY-SA-3.0 license', 'CC-BY-SA-3.0'],
    ['CC BY-NC-SA 4.0 license', 'CC-BY-NC-SA-4.0'],
    ['CC-BY-NC-ND 4.0 International license', 'CC-BY-NC-ND-4.0'],
    ['Creative Commons Attribution 4.0 International License', 'CC-BY-4.0'],
    ['Creative Commons Attribution-NonCommercial-ShareAlike 4.0 license', 'CC-BY-NC-SA-4.0'],
    ['GPL-3.0-only license', 'GPL-3.0-only'],
    ['GNU AGPL v3 or later license', 'AGPL-3.0-or-later'],
    ['GPLv2+ license', 'GPL-2.0-or-later'],
    ['LGPL-2.1-or-later license', 'LGPL-2.1-or-later'],
    ['ODC-BY 1.0 license', 'ODC-By-1.0'],
    ['ODbL v1.0 license', 'ODbL-1.0'],
  ])('has its identifier: %s', (printed, spdx) => {
    expect(identifiers(`The code is released under the ${printed}.`)).toEqual([spdx])
  })
})

describe('a licence that is not named exactly', () => {
  test.each([
    'Apache license',
    'BSD license',
    'CC BY license',
    'CC-BY-NC-SA license',
    'GPLv3 license',
    'GNU AGPL v3 license',
    'Creative Commons Attribution license',
    'Sheep Open Model License',
    'Sheep 3.1 Community License Agreement',
    'Elastic License 2.0',
  ])('is given as printed: %s', (raw) => {
    expect(stated(`The model is released under the ${raw}.`)).toEqual([{ raw }])
  })
})

describe('a licence is stated', () => {
  test.each([
    'Released under the MIT license, it is there for all.',
    'The code is available under the permissive MIT license at https://example.org.',
    'We release the data under one more open MIT License.',
    'The code is licensed under MIT.',
    'The code is released under MIT for all.',
    'All of it is open source (MIT license).',
    'We publish the code with an MIT license.',
    'License: MIT.',
    'Our Toolbox Was Released Under MIT License.',
  ])('in %j', (text) => {
    expect(identifiers(text)).toEqual(['MIT'])
  })

  test('in parentheses, where its version is there', () => {
    expect(identifiers('We release a dataset (CC-BY-4.0).')).toEqual(['CC-BY-4.0'])
    expect(identifiers('We release a model (Apache 2.0) and more.')).toEqual(['Apache-2.0'])
  })

  test('together with others', () => {
    expect(identifiers('Released under the MIT and Apache 2.0 licenses.')).toEqual([
      'MIT',
      'Apache-2.0',
    ])
    expect(identifiers('Released under MIT (code) and CC BY 4.0 (data).')).toEqual([
      'MIT',
      'CC-BY-4.0',
    ])
    expect(identifiers('Code is under the MIT license. Data is under CC0.')).toEqual([
      'MIT',
      'CC0-1.0',
    ])
  })

  test('once, however often it is named', () => {
    const text = 'Code is under the MIT license. Data is under the MIT License, too.'
    expect(stated(text)).toEqual([{ spdx: 'MIT', raw: 'MIT license' }])
  })

  test('in remarks as well', () => {
    expect(field(licenses, { Comments: 'This work is licensed under CC BY 4.0' })).toEqual([
      { spdx: 'CC-BY-4.0', raw: 'CC BY 4.0' },
    ])
  })
})

describe('no licence is stated', () => {
  test.each([
    'We study licensed drivers and license plates.',
    'It passes medical licensing exams.',
    'We release it under a permissive license.',
    'We collect permissively licensed code.',
    'The MIT course was taught to students.',
    'A Mix Transformer (MIT) sees more.',
    'Students of MIT released a dataset.',
    'It works under MIT supervision.',
    'We implement it on Apache Spark 2.0.',
    'It detects GPL license conflicts.',
    'At least CC-BY-SA 4.0 or equivalent is needed.',
    'Models trained with Creative Commons data.',
    'Scores in the public domain.',
    'The CC0 gene is expressed.',
    'It is as old and as long as the MIT license.',
    'No licence at all.',
  ])('in %j', (text) => {
    expect(stated(text)).toEqual([])
  })
})

describe('a licence with a field of its own', () => {
  test.each([
    ['MIT', 'MIT'],
    ['mit', 'MIT'],
    ['apache-2.0', 'Apache-2.0'],
    ['cc-by-nc-4.0', 'CC-BY-NC-4.0'],
    ['CC BY 4.0', 'CC-BY-4.0'],
    ['http://creativecommons.org/licenses/by-nc-sa/4.0/', 'CC-BY-NC-SA-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ])('has its identifier: %s', (raw, spdx) => {
    expect(field(licenses, { License: raw })).toEqual([{ spdx, raw }])
  })

  test.each([
    'Sheep terms of use',
    'gpl-3.0',
    'https://arxiv.org/licenses/nonexclusive-distrib/1.0/',
  ])('is given as printed otherwise: %s', (raw) =>
    expect(field(licenses, { license: raw })).toEqual([{ raw }]),
  )

  test('may be a link', () => {
    const url = 'https://creativecommons.org/licenses/by/4.0/'
    const fields = [{ label: 'Licence', value: 'Some rights reserved', url }]
    const { entry } = normalize({ fields }, { extractors: { licenses } })
    expect(entry.fields.licenses).toEqual([{ spdx: 'CC-BY-4.0', raw: 'Some rights reserved' }])
  })

  test('is known then', () => {
    const fields = [{ label: 'License', value: 'Sheep terms of use' }]
    expect(normalize({ fields }, { extractors: { licenses } }).entry).not.toHaveProperty('unknown')
  })

  test('without text is none', () => {
    expect(field(licenses, { License: ' ' })).toBeUndefined()
  })

  test('comes before those in the texts', () => {
    const fields = { abstract: 'Code is under the MIT license.', License: 'cc0' }
    expect(field(licenses, fields)).toEqual([
      { spdx: 'CC0-1.0', raw: 'cc0' },
      { spdx: 'MIT', raw: 'MIT license' },
    ])
  })
})
