### The page of a participant.

tabs = أقسام هذه الصفحة
tab-ask = طرح سؤال
tab-speak = طلب الكلمة
tab-follow = متابعة
optional = (اختياري)
you = أنت

## Who has the floor

now-draft = لم تُفتح هذه الجلسة بعد.
now-rehearsal = هذه جلسة تجريبية.
now-open = لم تبدأ الجلسة بعد.
now-live = لا أحد يتكلم الآن.
now-ended = انتهت هذه الجلسة. شكرًا لكم.
strip = الآن
strip-speaking = المتكلم الآن:
strip-next = التالي: { $name }
strip-starts = تبدأ الجلسة: { $when }.
strip-soon = تبدأ الجلسة قريبًا. كان موعدها: { $when }.

## Ask

ask-label = سؤالك
ask-count = الأحرف:
ask-aloud =
    { $seconds ->
        [zero] تستغرق قراءته أقل من ثانية
        [one] تستغرق قراءته نحو ثانية واحدة
        [two] تستغرق قراءته نحو ثانيتين
        [few] تستغرق قراءته نحو { $seconds } ثوانٍ
        [many] تستغرق قراءته نحو { $seconds } ثانية
       *[other] تستغرق قراءته نحو { $seconds } ثانية
    }
ask-over =
    { $over ->
        [zero] السؤال ضمن الحد المسموح به.
        [one] يتجاوز الحد بحرف واحد. والسؤال القصير يُطرح أسرع.
        [two] يتجاوز الحد بحرفين. والسؤال القصير يُطرح أسرع.
        [few] يتجاوز الحد بمقدار { $over } أحرف. والسؤال القصير يُطرح أسرع.
        [many] يتجاوز الحد بمقدار { $over } حرفًا. والسؤال القصير يُطرح أسرع.
       *[other] يتجاوز الحد بمقدار { $over } حرف. والسؤال القصير يُطرح أسرع.
    }
ask-limit =
    { $limit ->
        [zero] لا أحرف.
        [one] حرف واحد على الأكثر.
        [two] حرفان على الأكثر.
        [few] { $limit } أحرف على الأكثر.
        [many] { $limit } حرفًا على الأكثر.
       *[other] { $limit } حرف على الأكثر.
    }
ask-send = إرسال السؤال
ask-sent = وصل سؤالك.
sent-plain = وصل ما أرسلته. شكرًا.
ask-kept = لا اتصال حاليًا. ما كتبته محفوظ على هذا الهاتف ويُرسل عند عودة الاتصال.
ask-more = خيارات أخرى
who-asks = من صاحب السؤال؟
who-anonymous = دون ذكر اسمي
who-named = باسمي
who-named-plain = اترك خانة الاسم فارغة لتسأل دون ذكر اسمك.
written-in = لغة سؤالك
written-in-other = لغة أخرى
for-whom = إلى من؟
for-panel = إلى جميع أعضاء الحلقة
for-person = إلى { $name }
field-name = الاسم
field-organisation = الجهة
field-seat = رمز المقعد
field-seat-hint = تجده على بطاقة وفدك. لا يُحفظ الرمز نفسه، بل يُسجَّل فقط أنه صحيح.
field-group = الفئة
group-none = دون تحديد
field-channel = أين أنت؟
field-topic = الموضوع
seen-anonymous = لا أحد يستطيع معرفة هويتك، لا مدير الجلسة ولا المنظمون.
seen-named = يرى مدير الجلسة اسمك الآن، ويراه الجميع بعد قبول السؤال.
ask-until = تُقبل الأسئلة المكتوبة حتى الساعة { $time }.
ask-slow = سؤال واحد كل { $time } دقيقة: أبطأ مدير الجلسة الإرسال. ما ترسله ينتظر دوره تلقائيًا.
ask-closed-at = أُغلق باب الأسئلة المكتوبة الساعة { $time }
ask-waits = لا اتصال حاليًا. ما ترسله يُحفظ على هذا الهاتف ويُرسل عند عودة الاتصال.
kept = نصك محفوظ على هذا الهاتف.
kept-here = نصك ما زال هنا. انسخه قبل مغادرة هذه الصفحة.
draft-kept = يبقى على هذا الهاتف حتى ترسله.
draft-discard = حذف المسودة
kept-will-go = محفوظ على هذا الهاتف وسيُرسل.
contact = ما زال بإمكانك الكتابة إلى:
about-time = نحو الساعة { $time }.

notice-ask-early = يُفتح باب الأسئلة قريبًا
notice-ask-early-more = يمكنك كتابة سؤالك الآن. يبقى على هذا الهاتف حتى ترسله.
notice-ask-closed = أُغلق باب الأسئلة المكتوبة
notice-ask-closed-more = ما زال بإمكانك متابعة الأسئلة والأجوبة.
notice-ask-ended = انتهت هذه الجلسة
notice-ask-ended-more = ما زال بإمكانك معرفة مصير الأسئلة. ولحذف سؤال لك اضغط «سحب» أسفله.

## What became of it

own-title =
    { $count ->
        [one] سؤالك
        [two] سؤالاك
       *[other] أسئلتك
    }
own-change = تعديل
own-hide = إخفاء
own-hide-all = إخفاء أسئلتي
own-show-all = إظهار أسئلتي
own-hidden = مخفية حتى لا يقرأها من بجانبك.
own-fate = سؤالك: { $fate }
life-unsent = لم يُرسل بعد، وهو محفوظ على هذا الهاتف وسيُرسل تلقائيًا.
life-new = قيد المراجعة. يقرؤه مدير الجلسة.
life-approved = قُبل. يستطيع الجميع قراءته.
life-next = في الدور.
life-next-place =
    { $place ->
        [1] هو التالي في الدور.
       *[other] في الدور: الرقم { $place }.
    }
life-asked = يُطرح الآن.
life-answered = أُجيب عنه.
life-written = سيُجاب عنه كتابةً.
life-declined = لم يُختر.
life-private = أُحيل إلى المنظمين وحدهم. لا يراه أحد غيرهم.
life-merged = دُمج مع سؤال مماثل.
life-withdrawn = سُحب ومُحي نصه.
life-joined =
    { $count ->
        [zero] لم ينضم إليك أحد.
        [one] انضم إليك شخص آخر.
        [two] انضم إليك شخصان آخران.
        [few] انضم إليك { $count } أشخاص آخرين.
        [many] انضم إليك { $count } شخصًا آخر.
       *[other] انضم إليك { $count } شخص آخر.
    }
withdraw = سحب
withdraw-in =
    { $seconds ->
        [zero] يُسحب الآن.
        [one] يُسحب بعد ثانية واحدة.
        [two] يُسحب بعد ثانيتين.
        [few] يُسحب بعد { $seconds } ثوانٍ.
        [many] يُسحب بعد { $seconds } ثانية.
       *[other] يُسحب بعد { $seconds } ثانية.
    }
withdraw-keep = الإبقاء عليه

## Questions of others

others-title = الأسئلة المقبولة
others-empty = لم يُقبل أي سؤال بعد.
others-new =
    { $count ->
        [zero] لا أسئلة جديدة
        [one] سؤال جديد
        [two] سؤالان جديدان
        [few] { $count } أسئلة جديدة
        [many] { $count } سؤالًا جديدًا
       *[other] { $count } سؤال جديد
    }
support-on = هل يشغلك السؤال نفسه؟ اضغط «وأنا أيضًا». ويقرر مدير الجلسة الترتيب.
support-hidden = هل يشغلك السؤال نفسه؟ اضغط «وأنا أيضًا». ويظهر العدد عند طرح السؤال.
support-me-too = وأنا أيضًا
askers =
    { $count ->
        [zero] لم يطرح أحد هذا السؤال
        [one] طرح شخص واحد هذا السؤال
        [two] طرح شخصان هذا السؤال
        [few] طرح { $count } أشخاص هذا السؤال
        [many] طرح { $count } شخصًا هذا السؤال
       *[other] طرح { $count } شخص هذا السؤال
    }
gloss = ترجمة غير رسمية
answered-title = أسئلة أُجيب عنها

## Ask to speak

speak-intro = يعطي مدير الجلسة الكلمة للمتكلمين واحدًا تلو الآخر.
speak-send = طلب الكلمة
seen-speaker = يستطيع الجميع رؤية اسمك في قائمة المتكلمين.
seen-number = لا تعرض القائمة العامة سوى الأرقام. ويرى مدير الجلسة اسمك.
speak-unsent = لم يُرسل بعد، وهو محفوظ على هذا الهاتف وسيُرسل تلقائيًا.
speak-sent = وصل طلبك.
speak-place =
    { $place ->
        [1] أنت الأول في ترتيب الكلام.
       *[other] رقمك في ترتيب الكلام { $place }.
    }
speak-waiting = أنت في القائمة.
speak-called = أنت التالي. يرجى الاستعداد للكلام.
speak-speaking = الكلمة لك.
speak-done = انتهت كلمتك. شكرًا لك.
speak-withdrawn = سُحب الطلب.
speak-converted = حُوّل إلى سؤال مكتوب.
speak-not-reached = لم يتسع الوقت للاستماع إليك.
speak-may-not = قد لا يتسع الوقت. يمكنك الآن تحويل طلبك إلى سؤال مكتوب.
write-instead = تحويله إلى سؤال مكتوب
write-send = إرسال السؤال
write-gives-up = يحل السؤال محل طلبك للكلمة، ويبقى اسمك معه.
field-on-behalf = أتكلم باسم مجموعة
field-on-behalf-hint = للمجموعات وقت أطول.
field-needs-time = أحتاج إلى وقت أطول للكلام
field-needs-time-hint = لا يرى ذلك سوى مدير الجلسة، ولا يُسأل عن السبب.
on-behalf = باسم مجموعة
nth-turn =
    { $nth ->
        [2] المداخلة الثانية
        [3] المداخلة الثالثة
       *[other] المداخلة رقم { $nth }
    }
reply-title = حق الرد
reply-intro = للوفد الذي ذكره وفد آخر. تأتي الردود في النهاية، وبحد أقصى ردّان لكل وفد.
reply-send = طلب حق الرد
floor-until = تُغلق القائمة الساعة { $time }.
floor-last-call = النداء الأخير: تُغلق القائمة الساعة { $time }.
floor-opens-at = تُفتح قائمة المتكلمين الساعة { $time }
floor-closed-at = أُغلقت القائمة الساعة { $time }
floor-closed-but = { $closed }؛ ويمكنك إرسال سؤال مكتوب حتى الساعة { $time }.
notice-floor-soon-more = يمكنك في هذه الأثناء إرسال سؤال مكتوب.
notice-floor-off = قائمة المتكلمين غير مفتوحة
notice-floor-off-more = عندما يفتحها مدير الجلسة يمكنك طلب الكلمة هنا.
notice-floor-early = تُفتح قائمة المتكلمين لاحقًا
notice-floor-early-more = يمكنك طلب الكلمة بعد فتح الجلسة.
notice-floor-closed = قائمة المتكلمين مغلقة
notice-floor-closed-more = ما زال بإمكانك إرسال سؤال مكتوب.
notice-floor-ended = انتهت هذه الجلسة
notice-floor-ended-more = شكرًا لحضوركم.
speakers-title = قائمة المتكلمين
speakers-empty = لا أحد في القائمة بعد.
speakers-order = بحسب ترتيب الطلب. ويقرر مدير الجلسة من يتكلم بعد ذلك.
speaker-number = المتكلم رقم { $number }

## Follow

asked-title = السؤال المطروح
asked-said = يُطرح الآن السؤال { $number }: { $text }
next-title = ما يلي
stop-item = البرنامج
stop-question = سؤال
stop-answer = إجابة
stop-floor = من القاعة
stop-final = كلمة ختامية
stop-turn = استئناف الكلمة
interlude = توقف تقني. نستأنف بعد لحظات.
think-title = وقفة للتفكير
think-more = توقّف لحظة للتفكير، ويمكنك تدوين سؤالك في هذه الأثناء.
programme-title = البرنامج
promised-title = ما تم التعهد به
promised-by = بحلول { $day }
promised-open = الموعد غير محدد
promised-to-confirm = بانتظار التأكيد
promised-confirmed = مؤكد
promised-in-progress = قيد التنفيذ
promised-done = أُنجز

## The room's pulse

signals = إبلاغ القاعة
signal-cant-hear = لا أسمع
signal-too-fast = الكلام سريع
signal-unsent = لم يُرسل: لا اتصال حاليًا.
signal-hint = يرى مدير الجلسة العدد، ولا يرى الأشخاص أبدًا.
signal-told = يراه مدير الجلسة لمدة دقيقة.

## Show of hands

poll-title = استطلاع برفع الأيدي
poll-said = فُتح استطلاع برفع الأيدي: { $text }
poll-open = مفتوح
poll-closed = مغلق
poll-secret = لمسة واحدة تكفي. لا أحد يستطيع معرفة من أجاب بماذا.
poll-change = يمكنك تغيير إجابتك ما دام الاستطلاع مفتوحًا.
poll-over =
    { $count ->
        [zero] لا إجابات
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $count } إجابات
        [many] { $count } إجابة
       *[other] { $count } إجابة
    }

## Afterwards, and around

ended-title = شكرًا لحضوركم.
ended-own = لحذف سؤال لك، افتحه في «طرح سؤال» واضغط «سحب». ويُمحى نصه فورًا.
ended-report = يصدر التقرير والأجوبة المكتوبة عن المنظمين.
ended-report-ask = يصدر التقرير والأجوبة المكتوبة عن المنظمين. ويمكن سؤالهم متى تصدر وأين.
rehearsing = هذه جلسة تجريبية. يُحذف بعدها كل ما ترسله.
leave = مغادرة سريعة لهذه الصفحة
forget = محو كل شيء من هذا الهاتف
forget-what = تُحذف من هذا الهاتف مسوداتك وما لم يُرسل بعد ومفاتيح أسئلتك. أما ما أُرسل فيبقى لدى الجلسة، ولن يمكنك سحبه من هنا. ويجب فتح الروابط الشخصية من جديد.
forget-cut = لا اتصال حاليًا: يبقى ملف تعريف ارتباط واحد إلى أن يُغلق هذا المتصفح.
forget-now = حذف الكل
state-of = الحالة في { $time }
captions = الشرح النصي ولغة الإشارة
answer-in-writing = إجابة مكتوبة
answer-in-writing-by = إجابة مكتوبة من { $name }
life-written-there = الإجابة المكتوبة أدناه.
statement-title = إرسال مداخلتك كتابةً
statement-label = مداخلتك
statement-until = يمكن إرسالها حتى نهاية يوم { $day }. وتظهر مع النتائج بعد موافقة المنظمين.
statement-was = كان { $day } آخر يوم لإرسال المداخلات.
statement-send = إرسال المداخلة
statement-state-sent = مداخلتك لدى المنظمين.
statement-state-approved = مداخلتك منشورة.
statement-state-returned = أعاد المنظمون مداخلتك إليك.
statement-note = يطلب المنظمون: { $note }
statement-sent = أُرسلت مداخلتك.
read-outcome = الاطلاع على النتائج
no-names = لا تُجمع الأسماء في هذه الجلسة: كل سؤال دون ذكر الاسم.
names-needed = تُطرح الأسئلة في هذه الجلسة مع ذكر الاسم.

## Before sending: who runs it, and what might give somebody away

notice-run =
    { $days ->
        [zero] التنظيم: { $who }. تُمحى النصوص يوم انتهاء الجلسة.
        [one] التنظيم: { $who }. تُمحى النصوص بعد يوم واحد من انتهاء الجلسة.
        [two] التنظيم: { $who }. تُمحى النصوص بعد يومين من انتهاء الجلسة.
        [few] التنظيم: { $who }. تُمحى النصوص بعد { $days } أيام من انتهاء الجلسة.
        [many] التنظيم: { $who }. تُمحى النصوص بعد { $days } يومًا من انتهاء الجلسة.
       *[other] التنظيم: { $who }. تُمحى النصوص بعد { $days } يوم من انتهاء الجلسة.
    }
notice-run-unknown =
    { $days ->
        [zero] تُمحى النصوص يوم انتهاء الجلسة.
        [one] تُمحى النصوص بعد يوم واحد من انتهاء الجلسة.
        [two] تُمحى النصوص بعد يومين من انتهاء الجلسة.
        [few] تُمحى النصوص بعد { $days } أيام من انتهاء الجلسة.
        [many] تُمحى النصوص بعد { $days } يومًا من انتهاء الجلسة.
       *[other] تُمحى النصوص بعد { $days } يوم من انتهاء الجلسة.
    }
notice-link = ما مصير كلماتك
nudge-contact = يبدو هذا رقم هاتف أو عنوانًا. لا تكتب ما قد يدل على أحد.
nudge-name = قد يكون في هذا اسم شخص. لا تكتب ما قد يعرّض أحدًا للخطر.
count-me = احسبني ضمن
count-me-why = يُضاف اختيارك إلى مجموع فحسب، ولا يظهر بجانب أي سؤال.
