/** What a label or the head of a column says. */
export type Role =
  | 'title'
  | 'paper'
  | 'name'
  | 'authors'
  | 'published'
  | 'updated'
  | 'abstract'
  | 'summary'
  | 'snippet'
  | 'arxiv'
  | 'doi'
  | 'pmid'
  | 'link'
  | 'code'
  | 'category'
  | 'venue'
  | 'upvotes'
  | 'comments'
  | 'submittedBy'
  | 'organization'
  | 'index'
  | 'other'

/** What a value can be; that of the other roles depends on what is around it. */
export type ValueRole = Exclude<Role, 'paper' | 'name' | 'index'>

/** What digests call things, in lower case, without signs. */
export const WORDS: readonly (readonly [Role, string])[] = [
  [
    'title',
    'title, titles, paper title, paper titles, article title, title of paper, papers title, 标题, 题目, 论文标题, 论文题目, 论文名称, 论文名, 文章标题, 標題, 論文標題, タイトル, 論文タイトル, 제목, 논문 제목, titre, título, titulo, titel',
  ],
  [
    'paper',
    'paper, papers, article, articles, publication, work, paper name, 论文, 文章, 論文, 논문',
  ],
  [
    'name',
    'name, model, method, methods, dataset, benchmark, algorithm, approach, model name, 名称, 模型, 方法',
  ],
  [
    'authors',
    'author, authors, author s, author list, first author, by, written by, 作者, 作者列表, 论文作者, 著者, 저자, autor, autores, auteur, auteurs, autoren',
  ],
  [
    'published',
    'date, dates, publish date, published date, publication date, publish time, date published, published, published on, publish, pub date, released, release date, submitted, submitted on, submitted date, submission date, posted, year, time, 日期, 发布日期, 发表日期, 发布时间, 发表时间, 提交日期, 时间, 年份, 日付, 公開日, 投稿日, 게시일, 날짜, 발행일, fecha, datum',
  ],
  [
    'updated',
    'updated, update, update date, updated date, last updated, last update, updated on, date updated, 更新日期, 更新时间, 最后更新',
  ],
  [
    'abstract',
    'abstract, abstracts, paper abstract, original abstract, 摘要, 原文摘要, 原始摘要, 论文摘要, 英文摘要, 要旨, 초록, résumé, resumen, zusammenfassung',
  ],
  [
    'summary',
    'summary, summaries, tldr, tl;dr, tl dr, tl; dr, ai summary, one line summary, short summary, description, brief, overview, introduction, intro, key points, key point, takeaway, takeaways, highlights, core contribution, ai tldr, 中文摘要, 中文摘要概括, ai 摘要, ai摘要, ai 总结, 摘要翻译, 一句话要点, 一句话总结, 一句话概括, 要点, 核心要点, 简介, 总结, 概要, 概述, 内容简介, 要約, 요약, 한줄 요약, resume',
  ],
  ['snippet', 'snippet, excerpt, extract, 片段'],
  [
    'arxiv',
    'arxiv id, arxivid, arxiv, arxiv number, arxiv no, paper id, id, ids, arxiv 编号, arxiv编号, arxiv 号, 编号, 论文编号, 论文id, 论文 id',
  ],
  ['doi', 'doi, doi link'],
  ['pmid', 'pmid, pubmed id'],
  [
    'link',
    'link, links, url, urls, pdf, pdfs, pdf link, pdf url, paper link, paper url, paper pdf, arxiv link, arxiv url, arxiv pdf, abs, html, html link, download, read, source url, paper link s, huggingface link, hugging face link, hf link, hf, openreview, 链接, 论文链接, 原文, 原文链接, arxiv 链接, arxiv链接, huggingface 链接, 论文地址, 地址, 下载, 下载链接, 링크, 논문 링크, リンク, 論文リンク',
  ],
  [
    'code',
    'code, codes, github, git, repo, repos, repository, repositories, source code, official code, implementation, code link, code url, github link, project, projects, project page, project link, homepage, home page, website, web, webpage, page, demo, demos, video, videos, slides, poster, blog, model link, models, weights, data, datasets, resources, resource, media, tweet, 代码, 代码链接, 开源代码, 项目, 项目页, 项目主页, 项目地址, 主页, 演示, 코드, 코드 링크, 프로젝트, コード',
  ],
  [
    'category',
    'category, categories, main category, primary category, subject, subjects, primary subject, arxiv category, tag category, 分类, 类别, 主分类, 领域分类, 所属领域, arxiv所属领域, カテゴリ, 카테고리, 분야',
  ],
  [
    'venue',
    'venue, venues, source, journal, conference, journal ref, journal reference, published in, publication venue, conf, pub, publisher, publication s, journal conference, conference journal, proceedings, 期刊, 会议, 发表, 发表于, 期刊会议, 会议期刊, 发表会议, 出处, 来源, 刊物',
  ],
  [
    'upvotes',
    'upvotes, upvote, votes, vote, likes, like, hf upvotes, 热度, 点赞, 点赞数, 赞, 投票, 投票数, 推荐数, 👍, いいね, 추천',
  ],
  ['comments', 'comments count, number of comments, 评论, 评论数'],
  ['submittedBy', 'submitted by, submitter, posted by, shared by, 提交者, 推荐人'],
  [
    'organization',
    'affiliation, affiliations, institution, institutions, institute, institutes, organization, organizations, organisation, org, company, 机构, 单位, 研究机构, 所属, 所属機関, 소속',
  ],
  [
    'index',
    '#, no, number, rank, ranking, index, idx, nr, n, sl no, s no, 排名, 序号, 号, 番号, 순위, 번호',
  ],
  [
    'other',
    'keyword, keywords, key words, tags, tag, tasks, task, topic, topics, comment, comments, notes, note, remarks, remark, motivation, background, problem, method details, methodology, approach summary, result, results, key results, findings, key findings, key result, conclusion, conclusions, contribution, contributions, key contributions, main contributions, limitation, limitations, key caveat, discussion, discussions, analysis, experiments, experiment, evaluation, novelty, significance, impact, future work, score, relevance, relevance score, similarity, citations, citation, stars, star, read time, reading time, matched, matched keywords, matches, license, why it matters, experiment environments and datasets, dataset s, details, full text, type, status, reason, reasoning, 关键词, 关键字, 核心关键词, 标签, 主题, 备注, 评论内容, 动机, 研究动机, 背景, 问题, 方法描述, 技术, 结果, 结论, 实验, 贡献, 主要贡献, 创新点, 亮点, 局限, 局限性, 研究方向, 方向, 打分, 评分, 论文解读, 解读, 详细解读, 详情, 中文标题, 标题翻译, 키워드, キーワード',
  ],
]

/** The words of links that lead to the paper itself. */
export const PAPER_WORDS =
  'paper, papers, pdf, arxiv, abs, abstract, html, link, url, article, book, preprint, openreview, doi, publication, full text, paper link, paper pdf, arxiv link, arxiv paper, official paper, acl, acm, ieee, neurips, icml, iclr, cvpr, aclanthology, hf, hugging face, huggingface, huggingface paper, hugging face paper, hf paper, hf papers, alphaxiv, read, read more, read paper, source, here, 论文, 原文, 链接, 论文链接, 논문, 링크, 論文'

/** The words of links that lead to something beside it. */
export const OTHER_LINK_WORDS =
  'code, codes, official, official code, unofficial, unofficial code, github, git, repo, repository, implementation, project, project page, project website, page, website, web, site, webpage, home, homepage, home page, demo, demos, video, videos, youtube, bilibili, slides, slide, ppt, poster, talk, blog, blog post, post, tweet, twitter, x, thread, threads, bibtex, bib, cite, citation, dataset, datasets, data, benchmark, model, models, weights, checkpoint, checkpoints, colab, notebook, supp, supplementary, supplemental, supplement, appendix, supplementary material, suppl, pytorch, tensorflow, tf, jax, keras, code pytorch, code tensorflow, docs, documentation, news, media, press, review, reviews, notes, summary, announcement, space, spaces, hf space, hugging face space, gradio, pwc, papers with code, paperswithcode, semantic scholar, google scholar, details, more, back, top, back to top, discord, license, 代码, 项目, 项目主页, 主页, 视频, 演示, 详情, 解读, 코드'
