### صفحة عضو المنصة.

podium-title = مكانك · { $title }
podium-needs-script = تحتاج هذه الصفحة إلى JavaScript. يرجى تفعيله ثم إعادة التحميل.
podium-seen = مدير الجلسة يراك
podium-not-seen = ربما لا يراك مدير الجلسة

podium-on = الكلمة لك
podium-on-green = الوقت جارٍ.
podium-on-none = بلا حد زمني.
podium-on-amber = يوشك الوقت على الانتهاء.
podium-on-red = يرجى اختتام الكلمة.
podium-live = أنت تتكلم الآن.
podium-over = زيادة على وقتك
podium-left = متبقية
podium-interrupted = انقطعت كلمتك
podium-follows = دورك بعد { $name }.
podium-back-soon = تستأنف كلمتك حالما يعيدها إليك مدير الجلسة.
podium-stand-by = استعد
podium-later-by = متأخر { $minutes } د
podium-earlier-by = قبل الموعد { $minutes } د
podium-buzz = الاهتزاز مع الساعة
podium-paused = توقف مؤقت: { $why }.
podium-limit = من { $limit }
podium-next = دورك هو التالي
podium-place = ترتيبك: { $place }
podium-nothing = لا شيء مقرر لك الآن
podium-skipped = جرى تجاوز دورك في الوقت الحالي
podium-skipped-more = لا يزال بإمكان مدير الجلسة إعطاؤك الكلمة.
podium-not-started = لم تبدأ الجلسة بعد
podium-ended = انتهت الجلسة
podium-about = نحو { $time } بتوقيت { $city }
podium-planned = مقرر الساعة { $time } بتوقيت { $city }
podium-own-time = { $time } بتوقيت { $city }
podium-speaking = المتكلم الآن:
podium-your-time = وقتك: { $limit }
podium-was-planned = كان مقررًا الساعة { $time }
podium-got-it = اطّلعت
podium-cue-said = من مدير الجلسة: { $words }
podium-answers = إبلاغ مدير الجلسة
podium-answers-hint = يرى مدير الجلسة ما تضغط عليه.
podium-ready = جاهز
podium-asks-time = أحتاج إلى 30 ثانية
podium-asks-audio = انقطع عني الصوت
podium-asks-floor = أطلب الكلمة
podium-told = يرى مدير الجلسة: «{ $what }». اضغط مرة أخرى للتراجع.
podium-told-ready = يرى مدير الجلسة أنك جاهز.
podium-heard = وصلت رسالتك إلى مدير الجلسة.
podium-answer-waits = لا اتصال: لم يُرسل بعد.
podium-elsewhere = هذا الرابط مفتوح على جهاز آخر
podium-elsewhere-more = تُستخدم شاشة واحدة فقط في كل مرة، ليعرف مدير الجلسة أين أنت.
podium-use-here = استخدامه هنا

podium-for-you = أسئلة موجهة إليك
podium-for-you-empty = لا شيء بعد. تظهر هنا الأسئلة المحالة إليك.
podium-mark-answered = أجبت
podium-mark-passed = أعتذر
podium-mark-written = كتابةً
podium-mark-rather = بل: { $mark }
podium-marked = السؤال { $number }: { $mark }.
podium-with = مع { $names }
podium-asked-of-you = موجه إليك
podium-take = سأجيب عنه
podium-took = عرضت الإجابة عنه
podium-pass-to = إحالته إلى …
podium-pass-anybody = أي عضو آخر
podium-passed = أحلته إلى غيرك
podium-passed-to = أحلته إلى
podium-gloss = ترجمة غير رسمية
podium-askers =
    { $count ->
        [zero] لم يطرح أحد هذا السؤال
        [one] طرح شخص واحد هذا السؤال
        [two] طرح شخصان هذا السؤال
        [few] طرح { $count } أشخاص هذا السؤال
        [many] طرح { $count } شخصًا هذا السؤال
       *[other] طرح { $count } شخص هذا السؤال
    }
podium-originals =
    { $count ->
        [zero] لا صيغ أخرى
        [one] صيغة أخرى
        [two] صيغتان أخريان
        [few] { $count } صيغ أخرى
        [many] { $count } صيغة أخرى
       *[other] { $count } صيغة أخرى
    }
podium-others = أسئلة أخرى مقبولة
podium-others-empty = لا أسئلة أخرى حاليًا.
podium-more =
    { $count ->
        [zero] لا أسئلة جديدة
        [one] سؤال جديد
        [two] سؤالان جديدان
        [few] { $count } أسئلة جديدة
        [many] { $count } سؤالًا جديدًا
       *[other] { $count } سؤال جديد
    }
podium-programme = البرنامج

## النص الذي سأقرؤه

podium-speech = نصّي للمترجمين الشفويين
podium-speech-is-there = لديهم النص
podium-speech-why = لا يراه إلا المترجمون الشفويون ومعدّو الشرح النصي، وهو يساعدهم على نقل كلامك.
podium-speech-pace =
    { $count ->
        [zero] لا كلمات · حدّك { $limit }
        [one] كلمة واحدة · نحو { $time } بوتيرة تسمح بالترجمة · حدّك { $limit }
        [two] كلمتان · نحو { $time } بوتيرة تسمح بالترجمة · حدّك { $limit }
        [few] { $count } كلمات · نحو { $time } بوتيرة تسمح بالترجمة · حدّك { $limit }
        [many] { $count } كلمة · نحو { $time } بوتيرة تسمح بالترجمة · حدّك { $limit }
       *[other] { $count } كلمة · نحو { $time } بوتيرة تسمح بالترجمة · حدّك { $limit }
    }
podium-speech-long =
    { $count ->
        [zero] لا كلمات، وحدّك { $limit }.
        [one] كلمة واحدة تستغرق نحو { $time }، وحدّك { $limit }. يرجى الاختصار.
        [two] كلمتان تستغرقان نحو { $time }، وحدّك { $limit }. يرجى الاختصار.
        [few] { $count } كلمات تستغرق نحو { $time }، وحدّك { $limit }. يرجى الاختصار.
        [many] { $count } كلمة تستغرق نحو { $time }، وحدّك { $limit }. يرجى الاختصار.
       *[other] { $count } كلمة تستغرق نحو { $time }، وحدّك { $limit }. يرجى الاختصار.
    }
podium-speech-send = إرسال إلى المقصورة
podium-speech-sent = وصل نصك إلى المقصورة.
podium-speech-take-back = سحب النص
podium-speech-taken-back = لم يعد نصك لدى المقصورة.

podium-writing = أسئلة يُجاب عنها كتابةً
podium-writing-empty = لم يبقَ ما يتطلب إجابة منك.
podium-writing-until = تُقبل الإجابات حتى نهاية يوم { $day }.
podium-writing-was = كانت الإجابات تُقبل حتى { $day }.
podium-writing-owed = لم تُكتب الإجابة بعد
podium-writing-sent = أُرسلت وهي لدى المنظمين
podium-writing-approved = منشورة
podium-writing-returned = أُعيدت إليك
podium-writing-change = تعديل
podium-writing-note = يطلب المنظمون:
podium-writing-returned-why = يرجو المنظمون مراجعتها.
podium-writing-label = إجابتك عن السؤال { $number }
podium-writing-kept = ما يُكتب هنا محفوظ على هذا الجهاز.
podium-writing-send = إرسال إلى المنظمين
podium-writing-keep = إبقاؤها كما هي
podium-writing-arrived = وصلت إجابتك إلى المنظمين.
podium-write = كتابة الإجابة
